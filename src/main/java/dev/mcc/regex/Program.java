// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern as instructions for {@link Backtracker}. Each instruction has an operation and two
 * numbers; what they mean stands with the operation.
 */
public final class Program {
  /** Takes one byte of set {@code a}. */
  static final int SET = 0;

  /** Goes on at {@code a} and, when that fails, at {@code b}. */
  static final int SPLIT = 1;

  /** Goes on at {@code a}. */
  static final int JUMP = 2;

  /** Writes the place into slot {@code a}. */
  static final int SAVE = 3;

  /** Goes on when assertion number {@code a} holds. */
  static final int ASSERT = 4;

  /** Takes the text of group {@code a} again. */
  static final int BACK_REFERENCE = 5;

  /**
   * Goes on when the place is past the one in slot {@code a}, where a round of a loop began; else
   * goes to {@code b} when that round was the first, which began at the place in the slot after
   * {@code a}, and fails when it was not.
   */
  static final int PROGRESS = 6;

  /** The pattern has matched. */
  static final int MATCH = 7;

  /**
   * Goes on when the place is past the one in slot {@code a}; else fails, or goes to {@code b} when
   * the pattern has back-references.
   */
  static final int SOMETHING = 8;

  /** Most instructions of a program. */
  private static final int MOST_INSTRUCTIONS = 1 << 17;

  private final List<int[]> code = new ArrayList<>();
  private final List<BitSet> sets = new ArrayList<>();
  private int slots;

  private Program(int groups) {
    slots = 2 * (groups + 1);
  }

  /** Translates a tree with {@code groups} groups. */
  static Program of(Node root, int groups) throws BadPatternException {
    Program program = new Program(groups);
    program.emit(root);
    program.add(MATCH, 0, 0);
    return program;
  }

  /** The instructions, each as operation, a, b. */
  int[][] code() {
    return code.toArray(new int[0][]);
  }

  /** The byte sets that {@link #SET} names. */
  BitSet[] sets() {
    return sets.toArray(new BitSet[0]);
  }

  /**
   * Number of slots: two for the match, two for each group, then one or two for each round that may
   * take nothing.
   */
  int slots() {
    return slots;
  }

  private int add(int operation, int a, int b) throws BadPatternException {
    if (code.size() == MOST_INSTRUCTIONS) {
      throw new BadPatternException(BadPatternException.TOO_BIG);
    }
    code.add(new int[] {operation, a, b});
    return code.size() - 1;
  }

  private void emit(Node node) throws BadPatternException {
    if (node instanceof Node.OneOf set) {
      sets.add(set.bytes());
      add(SET, sets.size() - 1, 0);
    } else if (node instanceof Node.Sequence sequence) {
      for (Node part : sequence.parts()) {
        emit(part);
      }
    } else if (node instanceof Node.Choice choice) {
      choice(choice.options());
    } else if (node instanceof Node.Repeat repeat) {
      repeat(repeat);
    } else if (node instanceof Node.Group group) {
      add(SAVE, 2 * group.number(), 0);
      emit(group.body());
      add(SAVE, 2 * group.number() + 1, 0);
    } else if (node instanceof Node.BackReference reference) {
      add(BACK_REFERENCE, reference.number(), 0);
    } else if (node instanceof Node.Assertion assertion) {
      add(ASSERT, assertion.ordinal(), 0);
    }
  }

  private void choice(List<Node> options) throws BadPatternException {
    List<Integer> exits = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (i + 1 == options.size()) {
        emit(options.get(i));
      } else {
        int split = add(SPLIT, code.size() + 1, 0);
        emit(options.get(i));
        exits.add(add(JUMP, 0, 0));
        code.get(split)[2] = code.size();
      }
    }
    exits.forEach(exit -> code.get(exit)[1] = code.size());
  }

  private void repeat(Node.Repeat repeat) throws BadPatternException {
    Node body = repeat.body();
    int copies = repeat.least();
    if (repeat.unbounded() && copies == 1) {
      loop(body);
      return;
    }
    for (int i = 0; i < copies; i++) {
      emit(body);
    }
    // A group that has matched keeps that when one more round would take nothing.
    boolean matched = copies > 0 && body instanceof Node.Group && body.nullable();
    if (!repeat.unbounded()) {
      optional(body, repeat.most() - copies, matched);
      return;
    }
    int skip = add(SPLIT, code.size() + 1, 0);
    if (matched) {
      int slot = newSlots(1);
      add(SAVE, slot, 0);
      emit(body);
      int something = add(SOMETHING, slot, 0);
      add(JUMP, skip, 0);
      code.get(something)[2] = code.size();
    } else {
      loop(body);
    }
    code.get(skip)[2] = code.size();
  }

  /**
   * Up to some rounds. How many it will be is chosen before the first of them, the most first: the
   * C library reads {@code x{0,3}} as {@code (((x)?x)?x)?}.
   */
  private void optional(Node body, int rounds, boolean matched) throws BadPatternException {
    List<Integer> splits = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      splits.add(add(SPLIT, code.size() + 1, 0));
    }
    for (int i = 0; i < rounds; i++) {
      if (i > 0) {
        code.get(splits.get(rounds - i))[2] = code.size();
      }
      if (i == 0 && matched) {
        int slot = newSlots(1);
        add(SAVE, slot, 0);
        emit(body);
        int something = add(SOMETHING, slot, 0);
        code.get(something)[2] = code.size();
      } else {
        emit(body);
      }
    }
    if (rounds > 0) {
      code.get(splits.get(0))[2] = code.size();
    }
  }

  private int newSlots(int count) {
    slots += count;
    return slots - count;
  }

  /**
   * Once or more. A round that takes nothing ends the loop when it is the first and is dropped when
   * it is not.
   */
  private void loop(Node body) throws BadPatternException {
    if (!body.nullable()) {
      int start = code.size();
      emit(body);
      add(SPLIT, start, code.size() + 1);
      return;
    }
    int slot = newSlots(2);
    add(SAVE, slot + 1, 0);
    int start = add(SAVE, slot, 0);
    emit(body);
    int progress = add(PROGRESS, slot, 0);
    add(SPLIT, start, code.size() + 1);
    code.get(progress)[2] = code.size();
  }
}
