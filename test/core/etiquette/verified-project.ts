/** A project with a value that is shown after a check only, one that tells who somebody is, and one that does neither. */
export const verifiedProject = {
  variables: {
    'account.balance': { type: 'money', needs: 2 },
    'customer.postcode': { type: 'text', pii: true },
    'order.id': { type: 'text' },
  },
};
