// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenersTest {
  private final List<String> heard = new ArrayList<>();

  private RewriteListener named(String name, boolean follows) {
    return (RewriteListener)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {RewriteListener.class},
            (proxy, method, args) -> {
              heard.add(name + " " + method.getName() + " " + Arrays.toString(args));
              return method.getReturnType() == boolean.class ? follows : null;
            });
  }

  /** Every event that exists reaches everybody, in order, with its arguments. */
  @Test
  void handsOnEveryEvent() throws ReflectiveOperationException {
    RewriteListener both = Listeners.of(named("a", false), named("b", false));
    int events = 0;
    for (Method method : RewriteListener.class.getMethods()) {
      heard.clear();
      Object[] arguments = new Object[method.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = value(method.getParameterTypes()[i], i);
      }
      method.invoke(both, arguments);
      String told =
          method.getName() + " " + Arrays.toString(arguments.length == 0 ? null : arguments);
      assertEquals(List.of("a " + told, "b " + told), heard, method.toString());
      events++;
    }
    assertTrue(events > 20, "events exist");
  }

  private static Object value(Class<?> type, int index) {
    if (type == int.class) {
      return index + 7;
    }
    if (type == boolean.class) {
      return true;
    }
    return type == String.class ? "text" + index : null;
  }

  @Test
  void oneWhoFollowsIsEnough() {
    assertTrue(Listeners.of(named("a", false), named("b", true)).followsMatching());
    assertFalse(Listeners.of(named("a", false), named("b", false)).followsMatching());
  }

  @Test
  void nobodyAndOneNeedNoHelp() {
    RewriteListener one = named("a", false);
    assertSame(RewriteListener.NONE, Listeners.of());
    assertSame(RewriteListener.NONE, Listeners.of(RewriteListener.NONE, RewriteListener.NONE));
    assertSame(one, Listeners.of(RewriteListener.NONE, one));
  }
}
