package org.indh.core.validation;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.indh.core.text.Catalogue;
import org.indh.core.validation.Judging.RuleGap;
import org.indh.core.validation.ValidationReport.NotShown;

/** Runs rules over a dossier and puts what they find in words. */
public final class Validator {
    /** How many findings of one rule, and places of one finding, a report shows unless all are asked for. */
    public static final int SHOWN = 20;

    private static final int SAMPLES = 5;

    private final List<Pack> packs;
    private final int shown;

    private Validator(List<Pack> packs, int shown) {
        this.packs = List.copyOf(packs);
        this.shown = shown;
    }

    /** Every rule that is installed. */
    public static Validator standard() {
        List<Pack> packs = new ArrayList<>();
        ServiceLoader.load(Pack.class).forEach(packs::add);
        return of(packs);
    }

    /** The rules of these packs. */
    public static Validator of(List<Pack> packs) {
        return new Validator(packs, SHOWN);
    }

    /** The same rules, with everything shown that they find. */
    public Validator showingAll() {
        return new Validator(packs, Integer.MAX_VALUE);
    }

    /** The packs, in the order of their modules' names. */
    public List<Pack> packs() {
        return packs;
    }

    /** The words of every pack. */
    public Catalogue terms() {
        Catalogue terms = Catalogue.EMPTY;
        for (Pack pack : packs) {
            terms = terms.with(pack.terms());
        }
        return terms;
    }

    /**
     * Judges a dossier.
     *
     * @param asOf the date that is taken for today
     */
    public ValidationReport validate(Dossier dossier, LocalDate asOf) {
        List<Rule<?>> rules = new ArrayList<>();
        ImmutableMap.Builder<String, Pack> packOf = ImmutableMap.builder();
        for (Pack pack : packs) {
            for (Rule<?> rule : pack.rules()) {
                rules.add(rule);
                packOf.put(rule.code(), pack);
            }
        }
        Judging judging = new Judging(rules, Setting.at(asOf));
        judging.judge(dossier);
        return report(dossier, judging, new Wording(packOf.buildOrThrow(), terms(), shown));
    }

    /** Judges one document. */
    public ValidationReport validate(Document<?> document, LocalDate asOf) {
        return validate(Dossier.of(List.of(document)), asOf);
    }

    private ValidationReport report(Dossier dossier, Judging judging, Wording wording) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> ofRule = new TreeMap<>();
        Map<String, Integer> hidden = new TreeMap<>();
        for (Raised root : Raised.roots(judging.raised())) {
            int count = ofRule.merge(root.rule.code(), 1, Integer::sum);
            if (count <= shown) {
                findings.add(wording.finding(root));
            } else {
                hidden.merge(root.rule.code(), 1, Integer::sum);
            }
        }
        List<NotShown> notShown = new ArrayList<>();
        hidden.forEach((code, count) -> notShown.add(new NotShown(code, count)));
        return new ValidationReport(
                Tool.current(),
                dossier.files(),
                summary(judging),
                findings,
                notShown,
                notEvaluated(judging.gaps(), wording));
    }

    private static Summary summary(Judging judging) {
        Multiset<Severity> counts = EnumMultiset.create(Severity.class);
        judging.raised().forEach(raised -> counts.add(raised.severity()));
        return new Summary(
                counts.count(Severity.ERROR),
                counts.count(Severity.WARNING),
                counts.count(Severity.INFO),
                judging.gaps().size());
    }

    private static List<NotEvaluated> notEvaluated(List<RuleGap> gaps, Wording wording) {
        Map<String, List<RuleGap>> grouped = new TreeMap<>();
        for (RuleGap gap : gaps) {
            String key = gap.rule().code() + ' ' + gap.gap().reason();
            grouped.computeIfAbsent(key, any -> new ArrayList<>()).add(gap);
        }
        List<NotEvaluated> list = new ArrayList<>();
        grouped.forEach((key, group) -> list.add(new NotEvaluated(
                group.get(0).rule().code(),
                group.get(0).gap().reason(),
                group.size(),
                group.stream()
                        .map(gap -> wording.name(gap.gap().spot()))
                        .distinct()
                        .limit(SAMPLES)
                        .toList())));
        return list;
    }
}
