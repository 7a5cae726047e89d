/** Said of a page that was not looked at in all its sizes. */
export const CUT_PAGE = 'The page has so many elements that not all of it was looked at.';
