package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;

/**
 * The items of a node are numbered 1, 2, 3 … without hole or jump. A number that is the next one with a digit more, such as
 * 63 between 5 and 7, is most likely that one with the mark of a footnote, unless that one stands elsewhere, or 62 does. No
 * footnote is marked 0.
 */
final class CodeSequence {
    static final Rule<ChainNode> RULE =
            Rule.of("LF-CODE-SEQ", Severity.WARNING, "usage", ChainNode.class, CodeSequence::check);
    /** A jump of more than so many numbers is hardly an item that was taken out. */
    private static final int LARGE_JUMP = 10;

    private CodeSequence() {}

    private record Numbered(CodedItem item, int number) {}

    private static Verdict check(At<ChainNode> node, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        for (String kind : CodedItem.KINDS) {
            Map<List<Integer>, List<Numbered>> runs = new LinkedHashMap<>();
            for (CodedItem item : CodedItem.of(node, kind)) {
                item.parts()
                        .ifPresent(parts -> runs.computeIfAbsent(parts.leading(), any -> new ArrayList<>())
                                .add(new Numbered(item, parts.last())));
            }
            runs.values().forEach(run -> walk(run, breaches));
        }
        return Verdict.of(breaches);
    }

    private static void walk(List<Numbered> run, List<Breach> breaches) {
        List<Numbered> meant = new ArrayList<>();
        List<Integer> numbers = run.stream().map(Numbered::number).toList();
        for (int i = 0; i < run.size(); i++) {
            Numbered here = run.get(i);
            int next = i == 0 ? 1 : meant.get(i - 1).number() + 1;
            boolean goesOn = i + 1 == run.size() || run.get(i + 1).number() == next + 1;
            boolean digitMore = here.number() / 10 == next && here.number() % 10 > 0;
            boolean alone = !numbers.contains(next) && !numbers.contains(here.number() - 1);
            if (digitMore && goesOn && alone) {
                breaches.add(breach(here, next).variant("footnote"));
                meant.add(new Numbered(here.item(), next));
            } else {
                meant.add(here);
            }
        }
        meant.sort(Comparator.comparingInt(Numbered::number));
        gaps(meant, breaches);
    }

    /** Numbers left out; the first is one where the codes begin with their output's number. */
    private static void gaps(List<Numbered> ascending, List<Breach> breaches) {
        boolean fromOne = !ascending.isEmpty() && ascending.get(0).item().carriesParent();
        int before = fromOne ? 0 : Integer.MAX_VALUE;
        for (Numbered here : ascending) {
            if (before != Integer.MAX_VALUE && here.number() > before + 1) {
                Breach gap = breach(here, before + 1);
                breaches.add(here.number() - before > LARGE_JUMP ? gap : gap.lowered(Severity.INFO));
            }
            before = here.number();
        }
    }

    private static Breach breach(Numbered here, int expected) {
        return Breach.at(here.item().spot())
                .with("code", String.valueOf(here.item().code()))
                .found(here.number())
                .expected(expected);
    }
}
