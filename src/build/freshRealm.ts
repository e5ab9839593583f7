import vm from 'node:vm';

/** A fresh realm with an ordinary global object, where this version of Node can make one; as Google's is. */
export function freshRealm(): vm.Context {
  const { DONT_CONTEXTIFY } = vm.constants as unknown as { DONT_CONTEXTIFY?: vm.Context };
  return vm.createContext(DONT_CONTEXTIFY ?? {});
}
