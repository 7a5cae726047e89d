/** Words that mean nothing by themselves on a council's site; never counted as explained or unexplained. */
export const smallWords: ReadonlySet<string> = new Set((
  'a about all also am an and any are as at be by can could do does for from get go had has have here how i if in into is it its '
  + 'just like make me more most my need new no not now of on one only or other our out over please so some than that the their '
  + 'them then there these they this to too up us use using via want was we were what when where which who why will with would '
  + 'you your council city borough county district town online information info page website site web home welcome click link '
  + 'opens open window tab gov uk www com org html http https pdf read start now full details'
).split(' '));
