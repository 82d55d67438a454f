package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules judge what: a rule judges whatever is of its subject's type. Looked up once for each class in a run. */
final class Subjects {
    private final List<Rule<?>> rules;
    private final Map<Class<?>, List<Rule<?>>> byClass = new HashMap<>();

    Subjects(List<Rule<?>> rules) {
        this.rules = ImmutableList.copyOf(rules);
    }

    /** The rules on values of that class, in the order in which they were given. */
    List<Rule<?>> of(Class<?> type) {
        return byClass.computeIfAbsent(
                type,
                any -> rules.stream()
                        .filter(rule -> rule.subject().isAssignableFrom(type))
                        .toList());
    }
}
