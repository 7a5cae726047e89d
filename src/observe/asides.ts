/** What stands on a field while our functions look at the page; a form of that id there is none. */
const MARK = 'toptasks-aside';

/** Names that many honest fields have, and that our functions don't ask a form for. */
const COMMON = ['id', 'name', 'title', 'action', 'method', 'target', 'lang', 'dir', 'hidden', 'prefix', 'slot', 'length', 'elements', 'submit', 'reset'];

/**
 * Script around a function that runs in the page: a form's field called `style`, `matches` or `parentNode` stands before the form’s own property,
 * for us and for axe. For as long as the function runs such fields belong to no form; their names stay, and each is given back as it was.
 */
export const asides = `const aside = [];
    for (const form of Document.prototype.querySelectorAll.call(document, 'form')) {
      for (const field of [...Reflect.get(HTMLFormElement.prototype, 'elements', form)]) {
        const names = ['name', 'id'].map((one) => Element.prototype.getAttribute.call(field, one));
        if (!names.some((one) => one !== null && one in HTMLFormElement.prototype && !${JSON.stringify(COMMON)}.includes(one))) continue;
        aside.push([field, Element.prototype.getAttribute.call(field, 'form')]);
        Element.prototype.setAttribute.call(field, 'form', '${MARK}');
      }
    }
    const giveBack = () => {
      for (const [field, owner] of aside) {
        if (owner === null) Element.prototype.removeAttribute.call(field, 'form');
        else Element.prototype.setAttribute.call(field, 'form', owner);
      }
    };`;

/** The answer without the mark: it is not the page's. */
export const unmarked = `(answer) => (aside.length === 0 ? answer : answer.replaceAll(' form=\\\\"${MARK}\\\\"', ''))`;
