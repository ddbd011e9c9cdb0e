// What a file of figures leads to, where a file of records leads to a register.
export const figuresId = 'observations'
