package org.indh.core.validation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Fault;
import org.indh.core.document.Part;
import org.indh.core.validation.Verdict.Gap;

/** One run of the rules over a dossier: collects breaches and gaps. */
final class Judging {
    private final Map<String, Rule<?>> byCode;
    private final ImmutableListMultimap<Class<?>, Rule<?>> bySubject;
    private final Setting setting;
    private final IdentityHashMap<Document<?>, Integer> order = new IdentityHashMap<>();
    private final List<Raised> raised = new ArrayList<>();
    private final List<RuleGap> gaps = new ArrayList<>();

    /** What a rule could not judge. */
    record RuleGap(Rule<?> rule, Gap gap) {}

    Judging(List<Rule<?>> rules, Setting setting) {
        ImmutableMap.Builder<String, Rule<?>> codes = ImmutableMap.builder();
        ImmutableListMultimap.Builder<Class<?>, Rule<?>> subjects = ImmutableListMultimap.builder();
        for (Rule<?> rule : rules) {
            codes.put(rule.code(), rule);
            subjects.put(rule.subject(), rule);
        }
        this.byCode = codes.buildOrThrow();
        this.bySubject = subjects.build();
        this.setting = setting;
    }

    void judge(Dossier dossier) {
        for (Document<?> document : dossier.documents()) {
            order.put(document, order.size());
        }
        for (Document<?> document : dossier.documents()) {
            for (Fault fault : document.faults()) {
                raise(document, fault);
            }
            document.value().ifPresent(value -> visit(document, Part.root(value)));
        }
        raised.sort(Raised.ORDER);
    }

    private void raise(Document<?> document, Fault fault) {
        Rule<?> rule = byCode.get(fault.code());
        if (rule != null) {
            Breach breach = new Breach(List.of(), fault.variant(), fault.facts(), null, null, null, null);
            raised.add(new Raised(rule, breach, List.of(Located.of(document, fault)), position(document)));
        }
    }

    private void visit(Document<?> document, Part part) {
        for (Rule<?> rule : bySubject.get(part.value().getClass())) {
            judge(rule, document, part);
        }
        part.records().forEach(below -> visit(document, below));
    }

    private <T> void judge(Rule<T> rule, Document<?> document, Part part) {
        Optional<At<T>> at = At.of(document, part, rule.subject());
        if (at.isEmpty()) {
            return;
        }
        Needs.Lack lack = Needs.of(rule, at.get());
        lack.gaps().forEach(gap -> gaps.add(new RuleGap(rule, gap)));
        if (!lack.canJudge()) {
            return;
        }
        Verdict verdict = rule.judge(at.get(), setting);
        verdict.gaps().forEach(gap -> gaps.add(new RuleGap(rule, gap)));
        for (Breach breach : verdict.breaches()) {
            List<Located> places = breach.spots().stream().map(Located::of).toList();
            raised.add(new Raised(rule, breach, places, position(places.get(0).document())));
        }
    }

    private int position(Document<?> document) {
        return order.getOrDefault(document, order.size());
    }

    /** What the rules have against the dossier, in the order of a report. */
    List<Raised> raised() {
        return raised;
    }

    /** What could not be judged. */
    List<RuleGap> gaps() {
        return gaps;
    }
}
