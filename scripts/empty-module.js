export default undefined;
export const encode = undefined;
export const decode = undefined;
