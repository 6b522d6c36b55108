/** The words of a variable's name in small letters: `customer.firstName` and `customer_first_name` have the same. */
export function listVariableWords(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
