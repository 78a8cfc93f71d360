// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.MapFactory.Scope;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.NameService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the program looks for hosts and aliases: the file of option ServiceSwitchFile, which lists
 * methods for each service. A later line for the same service replaces an earlier one.
 */
public final class ServiceSwitch {
  private static final Object KEY = new Object();
  private static final String OPTION = "ServiceSwitchFile";
  private static final String DEFAULT_FILE = "/etc/mail/service.switch";

  private final Map<String, List<String>> methods = new HashMap<>();

  private ServiceSwitch(List<List<String>> lines, boolean dns) {
    methods.put("aliases", List.of("files"));
    methods.put("hosts", dns ? List.of("dns", "files") : List.of("files"));
    for (List<String> line : lines) {
      if (line.size() > 1) {
        methods.put(AsciiCase.lower(line.get(0)), List.copyOf(line.subList(1, line.size())));
      }
    }
  }

  /** The switch of a session, read once. */
  public static ServiceSwitch of(Session session) {
    return session.state(
        KEY,
        () ->
            new ServiceSwitch(
                lines(session.world().files(), session.program().options().text(OPTION)),
                session.world().names() != NameService.NONE));
  }

  /** The switch of a configuration that is being read; of hosts it knows nothing. */
  public static ServiceSwitch of(Scope scope) {
    return new ServiceSwitch(lines(scope.files(), scope.option(OPTION)), false);
  }

  /**
   * The file of the option or, when that is not there, the default one: the program has read it
   * before the configuration and keeps what it knows. (A trial.)
   */
  private static List<List<String>> lines(FileAccess files, String option) {
    boolean named = option != null && !option.isEmpty() && files.status(option).regular();
    return TextFile.read(files, named ? option : DEFAULT_FILE);
  }

  /** The methods of a service in their order; empty for a service that the switch does not know. */
  public List<String> methods(String service) {
    return methods.getOrDefault(AsciiCase.lower(service), List.of());
  }
}
