import { describe, expect, it } from 'vitest';
import { heapOf } from '../../src/findability/heap.ts';

describe('heapOf', () => {
  it('gives what was put in, in order, whatever came first', () => {
    const heap = heapOf<number>((one, other) => one < other);
    const numbers = Array.from({ length: 200 }, (_, n) => (n * 7919) % 211);
    numbers.forEach(heap.push);
    const out = numbers.map(() => heap.pop());
    expect(out).toEqual([...numbers].sort((a, b) => a - b));
    expect([heap.peek(), heap.pop()]).toEqual([undefined, undefined]);
  });
  it('can be asked between', () => {
    const heap = heapOf<number>((one, other) => one > other);
    heap.push(1);
    heap.push(3);
    expect([heap.pop(), heap.peek()]).toEqual([3, 1]);
    heap.push(2);
    expect([heap.pop(), heap.pop(), heap.pop()]).toEqual([2, 1, undefined]);
  });
});
