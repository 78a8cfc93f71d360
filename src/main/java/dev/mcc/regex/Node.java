// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Syntax tree of a regular expression over bytes. */
public sealed interface Node {
  /** True when the node may match the empty text. */
  boolean nullable();

  /** One byte out of a set. */
  record OneOf(BitSet bytes) implements Node {
    /** Exactly the byte {@code c}. */
    public static OneOf literal(char c) {
      BitSet set = new BitSet(256);
      set.set(c);
      return new OneOf(set);
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /** One after the other; matches the empty text when there is no part. */
  record Sequence(List<Node> parts) implements Node {
    /** No part. */
    public static final Sequence NOTHING = new Sequence(List.of());

    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean nullable() {
      return parts.stream().allMatch(Node::nullable);
    }
  }

  /** One of several, the first before the others. */
  record Choice(List<Node> options) implements Node {
    /** Copies the list. */
    public Choice {
      options = List.copyOf(options);
    }

    /**
     * The alternatives of a pattern. When the first is nothing, the C library tries it after the
     * second.
     */
    public static Node of(List<Node> written) {
      if (written.size() == 1) {
        return written.get(0);
      }
      List<Node> options = new ArrayList<>(written);
      if (options.get(0).equals(Sequence.NOTHING)) {
        Collections.swap(options, 0, 1);
      }
      return new Choice(options);
    }

    @Override
    public boolean nullable() {
      return options.stream().anyMatch(Node::nullable);
    }
  }

  /** As often as possible, but at least {@code least} and at most {@code most} times. */
  record Repeat(Node body, int least, int most) implements Node {
    /** For {@code most}: no bound. */
    public static final int UNBOUNDED = -1;

    /** True when there is no bound. */
    boolean unbounded() {
      return most == UNBOUNDED;
    }

    @Override
    public boolean nullable() {
      return least == 0 || body.nullable();
    }
  }

  /** A numbered part, from 1. Parts with the same number are copies; the last to match counts. */
  record Group(int number, Node body) implements Node {
    @Override
    public boolean nullable() {
      return body.nullable();
    }
  }

  /** The text of an earlier group again. */
  record BackReference(int number) implements Node {
    @Override
    public boolean nullable() {
      return true;
    }
  }

  /** A place rather than a text. */
  enum Assertion implements Node {
    LINE_START,
    LINE_END,
    TEXT_START,
    TEXT_END,
    WORD_START,
    WORD_END,
    WORD_EDGE,
    NO_WORD_EDGE;

    @Override
    public boolean nullable() {
      return true;
    }

    /** True when the place before {@code text[at]} is of this kind. */
    boolean holds(String text, int at) {
      return switch (this) {
        case TEXT_START -> at == 0;
        case TEXT_END -> at == text.length();
        case LINE_START -> at == 0 || text.charAt(at - 1) == '\n';
        case LINE_END -> at == text.length() || text.charAt(at) == '\n';
        default -> {
          boolean before = at > 0 && ByteSets.isWord(text.charAt(at - 1));
          boolean after = at < text.length() && ByteSets.isWord(text.charAt(at));
          yield switch (this) {
            case WORD_START -> !before && after;
            case WORD_END -> before && !after;
            case WORD_EDGE -> before != after;
            default -> before == after;
          };
        }
      };
    }
  }
}
