import { faultPairs } from './pairs.ts';

faultPairs([
  'abbreviation-unexplained', 'alt-incomplete', 'alt-is-file-name', 'alt-is-placeholder', 'alt-repeats-text', 'alt-very-long',
  'anchor-missing', 'audio-transcript', 'breaks-for-paragraphs', 'columns-by-spaces', 'document-without-type', 'empty-paragraphs',
  'field-label-vague', 'heading-faked', 'heading-for-looks', 'heading-is-placeholder', 'headings-missing', 'label-not-in-name',
  'lines-too-long', 'lines-too-tight', 'link-text-generic', 'link-text-is-address', 'link-text-symbols', 'links-doubled', 'list-faked',
  'markup-for-looks', 'new-window-unannounced', 'page-language-wrong', 'part-language-missing', 'part-language-wrong',
  'picture-kept-silent', 'picture-of-signs', 'same-link-text', 'sensory-words', 'sentences-too-long', 'small-print', 'spaced-letters',
  'table-caption-faked', 'table-caption-missing', 'table-for-layout', 'table-header-idle', 'table-in-table', 'table-irregular',
  'table-without-headers', 'text-direction-wrong', 'text-in-capitals', 'text-in-italics', 'text-justified', 'text-underlined',
  'title-names-other', 'video-alternative', 'video-captions', 'words-by-style-sheet',
]);
