// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

/** Puts the arguments of a call into the body of a user's macro. */
final class UserMacro {
  private UserMacro() {}

  /**
   * Replaces {@code $0} (the name), {@code $n}, {@code $#}, {@code $*} and {@code $@}; any other
   * dollar sign stays.
   *
   * @param gnu true reads all digits of {@code $10}; false only the first
   */
  static void expand(String body, Call call, boolean gnu) {
    int dollar = body.indexOf('$');
    if (dollar < 0) {
      call.emit(body);
      return;
    }
    // A body that is nothing but one argument keeps where that argument came from.
    if (body.length() == 2 && body.charAt(1) >= '1' && body.charAt(1) <= '9') {
      call.emitArg(body.charAt(1) - '0');
      return;
    }
    StringBuilder out = call.buffer();
    int from = 0;
    int length = body.length();
    while (dollar >= 0) {
      out.append(body, from, dollar);
      int at = dollar + 1;
      char c = at < length ? body.charAt(at) : 0;
      if (at < length && c >= '0' && c <= '9') {
        long index = 0;
        do {
          index = Math.min(index * 10 + (body.charAt(at++) - '0'), Integer.MAX_VALUE);
        } while (gnu && at < length && body.charAt(at) >= '0' && body.charAt(at) <= '9');
        out.append(index == 0 ? call.name() : call.arg((int) index));
      } else if (at < length && c == '#') {
        out.append(call.count());
        at++;
      } else if (at < length && (c == '*' || c == '@')) {
        call.emitArguments(1, c == '@');
        at++;
      } else {
        out.append('$');
      }
      from = at;
      dollar = body.indexOf('$', from);
    }
    out.append(body, from, length);
  }
}
