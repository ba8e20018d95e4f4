/** `offheap/codegen`: the library of `offheap-codegen`. */
export * from 'offheap-codegen'
