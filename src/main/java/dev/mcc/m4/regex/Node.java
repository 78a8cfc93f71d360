// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

import java.util.BitSet;
import java.util.List;

/** Syntax tree of a regular expression. */
sealed interface Node {
  /** True when the node may match the empty text. */
  boolean nullable();

  /** One byte out of a set. */
  record OneOf(BitSet bytes) implements Node {
    /** Exactly the byte {@code c}. */
    static OneOf literal(char c) {
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
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean nullable() {
      return parts.stream().allMatch(Node::nullable);
    }
  }

  /** One of several. */
  record Choice(List<Node> options) implements Node {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public boolean nullable() {
      return options.stream().anyMatch(Node::nullable);
    }
  }

  /**
   * As often as possible, at least {@code least} times (0 or 1) and at most once or without bound.
   */
  record Repeat(Node body, int least, boolean unbounded) implements Node {
    @Override
    public boolean nullable() {
      return least == 0 || body.nullable();
    }
  }

  /** A numbered part, from 1. */
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
          boolean before = at > 0 && ByteSets.WORD.get(text.charAt(at - 1));
          boolean after = at < text.length() && ByteSets.WORD.get(text.charAt(at));
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
