// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tries the ways through a pattern in order and keeps the first of the longest ones. Without
 * back-references a place in the program is tried once for each place in the text, so that the time
 * is linear; with them the steps are limited.
 */
final class Backtracker implements Engine {
  private static final Node.Assertion[] ASSERTIONS = Node.Assertion.values();

  private final int[][] code;
  private final BitSet[] sets;
  private final int slotCount;
  private final int groupSlots;
  private final boolean memory;
  private final int mostSteps;
  private final VisitedStates visited;
  private final int[] slots;
  private int[] stack = new int[256];
  private int top;
  private int steps;

  /**
   * A matcher that gives up when a search has come to too many states, or, when back-references
   * forbid to remember them, has taken too many steps.
   */
  Backtracker(Program program, boolean hasBackReference, int mostStates, int mostSteps) {
    visited = new VisitedStates(mostStates);
    this.mostSteps = mostSteps;
    code = program.code();
    sets = program.sets();
    slotCount = program.slots();
    groupSlots = 2 * (program.groups() + 1);
    memory = !hasBackReference;
    slots = new int[slotCount];
  }

  @Override
  public int[] find(String text, int from) {
    visited.clear();
    steps = 0;
    for (int start = from; start <= text.length(); start++) {
      int[] found = match(text, start);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private int[] match(String text, int start) {
    Arrays.fill(slots, -1);
    int[] best = null;
    top = 0;
    push(0, start);
    while (top > 0) {
      int at = stack[--top];
      int pc = stack[--top];
      if (pc < 0) {
        slots[-pc - 1] = at;
        continue;
      }
      int end = run(text, pc, at);
      if (end >= 0 && (best == null || end > best[1])) {
        best = Arrays.copyOf(slots, groupSlots);
        best[0] = start;
        best[1] = end;
        if (end == text.length()) {
          return best;
        }
      }
    }
    return best;
  }

  /**
   * Follows one way until it fails (-1) or matches (the end); other ways to try go on the stack.
   */
  private int run(String text, int startPc, int startAt) {
    int pc = startPc;
    int at = startAt;
    while (true) {
      int[] instruction = code[pc];
      int a = instruction[1];
      switch (instruction[0]) {
        case Program.SET:
          if (at == text.length() || !sets[a].get(text.charAt(at))) {
            return -1;
          }
          at++;
          pc++;
          break;
        case Program.SPLIT:
          if (memory) {
            if (!visited.add((long) at * code.length + pc)) {
              return -1;
            }
          } else if (++steps > mostSteps) {
            throw new StepLimitException();
          }
          push(instruction[2], at);
          pc = a;
          break;
        case Program.JUMP:
          pc = a;
          break;
        case Program.SAVE:
          set(a, at);
          pc++;
          break;
        case Program.ASSERT:
          if (!ASSERTIONS[a].holds(text, at)) {
            return -1;
          }
          pc++;
          break;
        case Program.LEAVE_IF_EMPTY:
          pc = slots[a] == at ? instruction[2] : pc + 1;
          break;
        case Program.GROUP_START:
          set(2 * a, at);
          set(2 * a + 1, -1);
          pc++;
          break;
        case Program.GROUP_END:
          end(a, at, memory && instruction[2] != 0);
          pc++;
          break;
        case Program.BACK_REFERENCE:
          int length = slots[2 * a + 1] - slots[2 * a];
          if (slots[2 * a + 1] < 0 || !text.regionMatches(at, text, slots[2 * a], length)) {
            return -1;
          }
          at += length;
          pc++;
          break;
        default:
          return at;
      }
    }
  }

  private void end(int group, int at, boolean optional) {
    if (slots[2 * group] < at) {
      set(2 * group + 1, at);
      copy(2, groupSlots + 2);
    } else if (optional && slots[groupSlots + 2 * group] >= 0) {
      copy(groupSlots + 2, 2);
    } else {
      set(2 * group + 1, at);
    }
  }

  /** Copies the slots of all groups. */
  private void copy(int from, int to) {
    for (int i = 0; i < groupSlots - 2; i++) {
      if (slots[to + i] != slots[from + i]) {
        set(to + i, slots[from + i]);
      }
    }
  }

  /** Changes a slot until the way that is being tried fails. */
  private void set(int slot, int value) {
    push(-slot - 1, slots[slot]);
    slots[slot] = value;
  }

  private void push(int pc, int at) {
    if (top + 2 > stack.length) {
      stack = Arrays.copyOf(stack, stack.length * 2);
    }
    stack[top++] = pc;
    stack[top++] = at;
  }
}
