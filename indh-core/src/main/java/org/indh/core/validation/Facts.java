package org.indh.core.validation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was derived from parts of documents in one run, so that several rules need not derive it again. */
final class Facts {
    private final IdentityHashMap<Object, Map<Class<?>, Object>> byPart = new IdentityHashMap<>();

    /** The fact of that type about a part, derived where nobody asked for it before. */
    <F> F of(Object part, Class<F> type, Supplier<F> derive) {
        Map<Class<?>, Object> facts = byPart.computeIfAbsent(part, any -> new HashMap<>());
        Object known = facts.get(type);
        if (known == null) {
            F derived = derive.get();
            facts.put(type, derived);
            return derived;
        }
        return type.cast(known);
    }
}
