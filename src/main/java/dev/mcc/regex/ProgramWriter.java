// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Translates a tree into a {@link Program}. What a repeated group holds at the end follows the C
 * library, which makes copies of what is repeated and treats the first copy that may be left out
 * (or, without bound, the one that is run again and again) differently from the others.
 */
final class ProgramWriter {
  /** Most instructions of a program. */
  private static final int MOST_INSTRUCTIONS = 1 << 17;

  /**
   * Most instructions of a loop body that is written twice: the C library copies all of them, which
   * doubles with each nesting.
   */
  private static final int LARGEST_COPY = 500;

  private final List<int[]> code = new ArrayList<>();
  private final List<BitSet> sets = new ArrayList<>();
  private final int groups;
  private int slots;

  ProgramWriter(int groups) {
    this.groups = groups;
    this.slots = 4 * (groups + 1);
  }

  Program write(Node root) throws BadPatternException {
    emit(root);
    add(Program.MATCH, 0, 0);
    return new Program(code.toArray(new int[0][]), sets.toArray(new BitSet[0]), groups, slots);
  }

  private int add(int operation, int a, int b) throws BadPatternException {
    if (code.size() == MOST_INSTRUCTIONS) {
      throw new BadPatternException(BadPatternException.TOO_BIG);
    }
    code.add(new int[] {operation, a, b});
    return code.size() - 1;
  }

  /** A choice between what comes next and a place that {@link #close} tells later. */
  private int split() throws BadPatternException {
    return add(Program.SPLIT, code.size() + 1, 0);
  }

  private void close(int split) {
    code.get(split)[2] = code.size();
  }

  private void emit(Node node) throws BadPatternException {
    if (node instanceof Node.OneOf set) {
      sets.add(set.bytes());
      add(Program.SET, sets.size() - 1, 0);
    } else if (node instanceof Node.Sequence sequence) {
      for (Node part : sequence.parts()) {
        emit(part);
      }
    } else if (node instanceof Node.Choice choice) {
      choice(choice.options());
    } else if (node instanceof Node.Repeat repeat) {
      repeat(repeat);
    } else if (node instanceof Node.Group group) {
      group(group, 0);
    } else if (node instanceof Node.BackReference reference) {
      add(Program.BACK_REFERENCE, reference.number(), 0);
    } else if (node instanceof Node.Assertion assertion) {
      add(Program.ASSERT, assertion.ordinal(), 0);
    }
  }

  private void group(Node.Group group, int optional) throws BadPatternException {
    add(Program.GROUP_START, group.number(), 0);
    emit(group.body());
    add(Program.GROUP_END, group.number(), optional);
  }

  private void emitOptional(Node node) throws BadPatternException {
    if (node instanceof Node.Group group) {
      group(group, 1);
    } else {
      emit(node);
    }
  }

  private void choice(List<Node> options) throws BadPatternException {
    List<Integer> exits = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (i + 1 == options.size()) {
        emit(options.get(i));
      } else {
        int split = split();
        emit(options.get(i));
        exits.add(add(Program.JUMP, 0, 0));
        close(split);
      }
    }
    exits.forEach(exit -> code.get(exit)[1] = code.size());
  }

  private void repeat(Node.Repeat repeat) throws BadPatternException {
    if (repeat.unbounded() && repeat.least() == 1) {
      loopOnceOrMore(repeat.body());
      return;
    }
    for (int i = 0; i < repeat.least(); i++) {
      emit(repeat.body());
    }
    if (repeat.unbounded()) {
      loop(repeat.body());
    } else {
      optional(repeat.body(), repeat.most() - repeat.least());
    }
  }

  private void loopOnceOrMore(Node body) throws BadPatternException {
    int slot = body.nullable() ? slots++ : -1;
    int start = code.size();
    if (slot >= 0) {
      add(Program.SAVE, slot, 0);
    }
    emit(body);
    if (slot >= 0 && code.size() - start < LARGEST_COPY) {
      loop(body);
      return;
    }
    if (slot >= 0) {
      add(Program.LEAVE_IF_EMPTY, slot, code.size() + 2);
    }
    add(Program.SPLIT, start, code.size() + 1);
  }

  private void loop(Node body) throws BadPatternException {
    int start = split();
    if (body.nullable()) {
      int slot = slots++;
      add(Program.SAVE, slot, 0);
      emitOptional(body);
      add(Program.LEAVE_IF_EMPTY, slot, code.size() + 2);
    } else {
      emitOptional(body);
    }
    add(Program.JUMP, start, 0);
    close(start);
  }

  /**
   * Up to some rounds. How many it will be is chosen before the first of them, the most first: the
   * C library reads {@code x{0,3}} as {@code (((x)?x)?x)?}.
   */
  private void optional(Node body, int rounds) throws BadPatternException {
    List<Integer> splits = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      splits.add(split());
    }
    for (int i = 0; i < rounds; i++) {
      if (i == 0) {
        emitOptional(body);
      } else {
        close(splits.get(rounds - i));
        emit(body);
      }
    }
    if (rounds > 0) {
      close(splits.get(0));
    }
  }
}
