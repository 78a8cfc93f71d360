// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.world.HostIdentity;
import java.util.ArrayList;
import java.util.List;

/**
 * The macros and classes that the program sets by itself, from who the machine is. (Trials on the
 * real program with hosts files of several kinds.)
 */
final class StartValues {
  private static final String VERSION = "8.17.1.9";

  private StartValues() {}

  /** What is there before the first line is read. */
  static void before(LoadState state) {
    // These three have their ids from the start; every other long name gets the next free one.
    state.macroNames.assign("opMode", 0x82);
    state.setMacro("opMode", "t");
    state.setMacro("deliveryMode", "i");
    state.names.id("load_avg");
    HostIdentity host = state.world.host();
    String full = host.canonicalName();
    int dot = full.indexOf('.');
    String brief = dot < 0 ? full : full.substring(0, dot);
    state.setMacro("v", VERSION);
    state.setMacro("w", brief);
    state.setMacro("j", full);
    state.setMacro("k", host.hostName());
    state.setMacro("_", host.user() + "@localhost");
    state.addToClass("w", brief);
    state.addToClass("w", full);
    if (dot >= 0) {
      String domain = full.substring(dot + 1);
      state.setMacro("m", domain);
      state.addToClass("m", domain);
    }
    state.addToClass("n", "multipart/signed");
    for (String alias : host.aliases()) {
      state.addToClass("w", alias);
    }
    for (String address : host.addresses()) {
      state.addToClass("w", "[" + address + "]");
    }
  }

  /** What is added when everything has been read. */
  static void after(LoadState state) {
    List<String> names = new ArrayList<>();
    String full = state.macros['j'];
    if (full != null) {
      names.add(full);
    }
    String probing = state.options.get("dontprobeinterfaces");
    if (probing == null || !dev.mcc.rewrite.Options.truth(probing)) {
      for (String address : state.world.host().interfaceAddresses()) {
        names.add("[" + address + "]");
      }
      names.add("localhost");
    }
    for (String name : names) {
      state.addToClass("w", name);
    }
  }
}
