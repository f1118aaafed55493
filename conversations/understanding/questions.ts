const ASKING =
  /[?？]|[吗么](?:$|[\s,，。])|多少|几(?:百|千|钱|元|块|个|月|年|篇|级|项|条|名|人|天)|什么|啥|怎么|怎样|如何|哪|谁|能不能|可不可以|可以不|有没有|有木有|是不是|算不算|要不要|会不会|行不行|还能|能[^,，。]{0,8}(?:吗|不|么)$|呢$|不$|没$|how|what|who|when|which|can i|do i|is there/u;

/** Is this piece a question, so that nothing in it is said of the person? 我… is said all the same. */
export const isQuestion = (piece: string): boolean =>
  ASKING.test(piece) && !/^(?:我|本人)(?!.*(?:吗|多少|能不能|可以))/u.test(piece);
