package org.indh.core.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Fault;
import org.indh.core.document.Part;
import org.indh.core.text.Term;
import org.indh.core.validation.Verdict.Gap;

/** One run of the rules over documents: collects breaches and gaps. */
final class Judging {
    private final Map<String, Rule<?>> byCode;
    private final Profile profile;
    private final Subjects subjects;
    private final Setting setting;
    private final IdentityHashMap<Document<?>, Integer> order = new IdentityHashMap<>();
    private final Facts facts = new Facts();
    private final List<Raised> raised = new ArrayList<>();
    private final List<RuleGap> gaps = new ArrayList<>();

    /** What a rule could not judge. */
    record RuleGap(Rule<?> rule, Gap gap) {}

    Judging(Installed packs, Profile profile, Setting setting) {
        this.byCode = ImmutableMap.copyOf(Maps.uniqueIndex(packs.rules(), Rule::code));
        this.profile = profile;
        this.subjects = new Subjects(Stream.concat(packs.rules().stream(), packs.checks().stream())
                .filter(rule -> profile.severity(rule).isPresent())
                .toList());
        this.setting = setting;
    }

    /** Judges the dossier and each of its documents. */
    void judge(Dossier dossier) {
        dossier.documents().forEach(document -> order.putIfAbsent(document, order.size()));
        dossier.documents().forEach(this::judge);
        dossier.documents().stream().limit(1).forEach(first -> {
            for (Rule<?> rule : subjects.of(Dossier.class)) {
                judgeWhole(rule, dossier, first);
            }
        });
    }

    /** Judges a document by itself. */
    void judge(Document<?> document) {
        order.putIfAbsent(document, order.size());
        document.faults().forEach(fault -> raise(document, fault));
        for (Rule<?> rule : subjects.of(Document.class)) {
            judgeWhole(rule, document, document);
        }
        document.value().ifPresent(value -> visit(document, Part.root(value)));
    }

    private void raise(Document<?> document, Fault fault) {
        Rule<?> known = byCode.get(fault.code());
        List<Located> places = Located.of(document, fault);
        if (known != null) {
            Breach breach = new Breach(List.of(), fault.variant(), facts(fault), null, null, fault.severity(), null);
            raise(known, breach, places);
        } else {
            // A reader of an embedder's own may report under a rule that no pack brings: nothing that it says is lost.
            Breach breach = Breach.at(List.of()).variant("no-rule").with("rule", fault.code());
            raise(CorePack.UNREADABLE, fault.severity() == null ? breach : breach.lowered(fault.severity()), places);
        }
    }

    /** What a fault tells; a type of an embedder's own may have no words in the catalogues, and is called as it is. */
    private static Map<String, Object> facts(Fault fault) {
        return ImmutableMap.copyOf(Maps.transformValues(
                fault.facts(),
                fact -> fact instanceof Term term && term.otherwise() == null
                        ? new Term(term.key(), term.key().substring(term.key().lastIndexOf('.') + 1))
                        : fact));
    }

    private void raise(Rule<?> rule, Breach breach, List<Located> places) {
        if (profile.severity(rule).isPresent()) {
            int position = position(places.get(0).document());
            raised.add(new Raised(rule, breach, places, position, profile.severity(rule, breach)));
        }
    }

    /** What breaches a rule otherwise than in a part that it judges; nothing where the profile switches the rule off. */
    List<Raised> also(Rule<?> rule, List<Breach> breaches) {
        int before = raised.size();
        for (Breach breach : breaches) {
            raise(rule, breach, breach.spots().stream().map(Located::of).toList());
        }
        return List.copyOf(raised.subList(before, raised.size()));
    }

    private void visit(Document<?> document, Part part) {
        for (Rule<?> rule : subjects.of(part.value().getClass())) {
            judgePart(rule, document, part);
        }
        part.records().forEach(below -> visit(document, below));
    }

    private <T> void judgePart(Rule<T> rule, Document<?> document, Part part) {
        At.of(document, part, rule.subject(), facts).ifPresent(at -> judge(rule, at));
    }

    private <T> void judgeWhole(Rule<T> rule, Object whole, Document<?> document) {
        At.whole(whole, document, rule.subject(), facts).ifPresent(at -> judge(rule, at));
    }

    private <T> void judge(Rule<T> rule, At<T> at) {
        Needs.Lack lack = Needs.of(rule, at);
        lack.gaps().forEach(gap -> gaps.add(new RuleGap(rule, gap)));
        if (!lack.canJudge()) {
            return;
        }
        Verdict verdict = rule.judge(at, setting);
        verdict.gaps().forEach(gap -> gaps.add(new RuleGap(rule, gap)));
        for (Breach breach : verdict.breaches()) {
            List<Spot> spots = breach.spots().isEmpty() ? List.of(at.spot()) : breach.spots();
            raise(rule, breach, spots.stream().map(Located::of).toList());
        }
    }

    private int position(Document<?> document) {
        return order.getOrDefault(document, order.size());
    }

    /** What the rules have against the documents, in the order of a report. */
    List<Raised> raised() {
        raised.sort(Raised.ORDER);
        return List.copyOf(raised);
    }

    /** What could not be judged. */
    List<RuleGap> gaps() {
        return gaps;
    }
}
