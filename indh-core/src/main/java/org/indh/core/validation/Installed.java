package org.indh.core.validation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.indh.core.text.Catalogue;
import org.jspecify.annotations.Nullable;

/** The packs that a validator runs, in the order of their modules' names; what they bring is read once. */
final class Installed {
    private final List<Pack> packs;
    private final List<Rule<?>> rules;
    private final List<Rule<?>> checks;
    private final ImmutableMap<String, Pack> packOf;
    private final Supplier<Catalogue> terms = Suppliers.memoize(this::readTerms);
    private final Map<String, RuleTexts> texts = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException where two rules have one code, or a check is under no rule or unlike its rule */
    Installed(List<Pack> given) {
        this.packs = ImmutableList.sortedCopyOf(Comparator.comparing(Pack::module), given);
        ImmutableList.Builder<Rule<?>> all = ImmutableList.builder();
        Map<String, Pack> byCode = new TreeMap<>();
        for (Pack pack : packs) {
            for (Rule<?> rule : pack.rules()) {
                all.add(rule);
                @Nullable Pack other = byCode.put(rule.code(), pack);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "two rules have the code " + rule.code() + ": " + other.module() + ", " + pack.module());
                }
            }
        }
        this.rules = all.build();
        this.checks = checks(packs, Maps.uniqueIndex(rules, Rule::code));
        this.packOf = ImmutableMap.copyOf(byCode);
    }

    private static List<Rule<?>> checks(List<Pack> packs, Map<String, Rule<?>> rules) {
        ImmutableList.Builder<Rule<?>> checks = ImmutableList.builder();
        for (Pack pack : packs) {
            for (Rule<?> check : pack.checks()) {
                @Nullable Rule<?> rule = rules.get(check.code());
                if (rule == null) {
                    throw new IllegalArgumentException(
                            "no pack brings the rule " + check.code() + ", under which " + pack.module() + " checks");
                }
                if (rule.severity() != check.severity() || !rule.authority().equals(check.authority())) {
                    throw new IllegalArgumentException(
                            "a check of " + pack.module() + " is unlike its rule " + check.code());
                }
                checks.add(check);
            }
        }
        return checks.build();
    }

    List<Pack> packs() {
        return packs;
    }

    List<Rule<?>> rules() {
        return rules;
    }

    /** What packs check under rules of other packs. */
    List<Rule<?>> checks() {
        return checks;
    }

    /** The codes of all rules, in the order of the rules. */
    List<String> codes() {
        return rules.stream().map(Rule::code).toList();
    }

    /** The words of every pack. */
    Catalogue terms() {
        return terms.get();
    }

    /** The words of one rule. */
    RuleTexts texts(String code) {
        return texts.computeIfAbsent(code, this::readTexts);
    }

    private Catalogue readTerms() {
        Catalogue all = Catalogue.EMPTY;
        for (Pack pack : packs) {
            all = all.with(pack.terms());
        }
        return all;
    }

    private RuleTexts readTexts(String code) {
        Pack pack = packOf.get(code);
        if (pack == null) {
            throw new IllegalStateException("no pack brings the rule " + code);
        }
        return pack.texts(code);
    }
}
