// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

/** What one session knows of one map. */
final class MapState {
  /** How far the map has come. */
  enum Stage {
    /** Nobody has asked yet. */
    UNTRIED,
    /** It can be asked. */
    OPEN,
    /** It could not be opened, which its user is not to notice but for finding nothing. */
    ABSENT,
    /** It could not be opened, which is a temporary failure. */
    BROKEN
  }

  private Stage stage = Stage.UNTRIED;
  private int flags;
  private boolean busy;
  private String shownFile;
  private Object resource;

  MapState(int flags, String file) {
    this.flags = flags;
    this.shownFile = file;
  }

  /** What traces show as the map's file; null for none. */
  String shownFile() {
    return shownFile;
  }

  /** The real program takes some specifications apart where they stand, and shows what is left. */
  void shownFile(String left) {
    shownFile = left;
  }

  Stage stage() {
    return stage;
  }

  void stage(Stage now) {
    stage = now;
  }

  int flags() {
    return flags;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  void set(int flag) {
    flags |= flag;
  }

  void clear(int flag) {
    flags &= ~flag;
  }

  /** Begins a lookup; false if one is going on, so that the map asks itself. */
  boolean enter() {
    boolean free = !busy;
    busy = true;
    return free;
  }

  /** Ends the lookup that began. */
  void leave() {
    busy = false;
  }

  /** What opening has kept for lookups. */
  @SuppressWarnings("unchecked")
  <T> T resource() {
    return (T) resource;
  }

  void resource(Object kept) {
    resource = kept;
  }
}
