package org.indh.cli.rules;

import java.util.stream.Stream;
import org.indh.core.validation.Pack;
import org.indh.core.validation.Rule;
import org.indh.core.validation.RuleTexts;
import org.indh.core.validation.Validator;

/** A rule with the pack that brings it. */
record ShippedRule(Pack pack, Rule<?> rule) {
    static Stream<ShippedRule> all(Validator validator) {
        return validator.packs().stream()
                .flatMap(pack -> pack.rules().stream().map(rule -> new ShippedRule(pack, rule)));
    }

    String code() {
        return rule.code();
    }

    RuleTexts texts() {
        return pack.texts(rule.code());
    }

    @Override
    public String toString() {
        return code();
    }
}
