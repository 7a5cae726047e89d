import { smallWords } from './small-words.ts';

/** Words that mean nothing by themselves on the Welsh side of a council's site; English ones too, for sites leave them in. */
export const welshSmallWords: ReadonlySet<string> = new Set([...smallWords, ...(
  'a ac ag ar am an at y yr yn i o os u r n ch m w th ll na nac nad ni nid neu ond oni eich ei eu ein fy dy fi chi chwi ti hi ef nhw hwy '
  + 'mae mai ydy yw oes oedd bydd byddwn bod fod fel felly beth ble pa pam pan pryd pwy sut gan gyda heb hyd iawn mewn oddi dan dros '
  + 'drwy trwy tan tua wedi wrth rhag rhwng er ers hefyd yma yna yno hwn hon hyn hynny hwnnw honno rhai pob bob pawb bawb popeth arall '
  + 'eraill un mwy fwy gallaf gallwch allwch gallu allu gall all cael gael cewch gewch chael dylech ddylech angen eisiau newydd nawr '
  + 'cyngor gyngor nghyngor chyngor sir dinas bwrdeistref sirol tref gwefan wefan tudalen dudalen hafan croeso cliciwch dolen agor agored '
  + 'ffenestr gwybodaeth wybodaeth manylion fanylion darllen darllenwch dechrau cychwyn'
).split(' ')]);
