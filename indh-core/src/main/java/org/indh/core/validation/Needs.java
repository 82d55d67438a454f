package org.indh.core.validation;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.document.Part;
import org.indh.core.finding.Path;
import org.indh.core.validation.Verdict.Gap;

/** Whether a subject has what a rule needs: what is absent or unreadable is a gap, never a pass. */
final class Needs {
    private Needs() {}

    /** What is lacking. */
    record Lack(boolean canJudge, List<Gap> gaps) {}

    static Lack of(Rule<?> rule, At<?> at) {
        boolean canJudge = true;
        List<Gap> gaps = new ArrayList<>();
        for (String need : rule.needs()) {
            List<String> steps = List.of(need.split("\\.", -1));
            List<Path> unreadable = unreadable(at, steps);
            boolean present = isPresent(List.of(at.part()), steps);
            unreadable.forEach(path -> gaps.add(new Gap("unreadable", new Spot(at.document(), path, null))));
            if (!present && unreadable.isEmpty()) {
                gaps.add(new Gap("absent", at.spot()));
            }
            canJudge &= present;
        }
        return new Lack(canJudge, gaps);
    }

    private static boolean isPresent(List<Part> parts, List<String> steps) {
        if (steps.isEmpty()) {
            return !parts.isEmpty();
        }
        for (Part part : parts) {
            if (isPresent(part.parts(steps.get(0)), steps.subList(1, steps.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Unreadable parts of the subject on the way to what is needed, or within it. */
    private static List<Path> unreadable(At<?> at, List<String> steps) {
        Document<?> document = at.document();
        if (document.unreadable().isEmpty()) {
            return List.of();
        }
        Path subject = document.inTree(at.part().path());
        return document.unreadable().tailSet(subject, true).stream()
                .takeWhile(path -> path.startsWith(subject))
                .filter(path -> onTheWay(
                        path.segments()
                                .subList(
                                        subject.segments().size(),
                                        path.segments().size()),
                        steps))
                .toList();
    }

    private static boolean onTheWay(List<String> segments, List<String> steps) {
        List<String> names = segments.stream()
                .filter(segment -> !Character.isDigit(segment.charAt(0)))
                .toList();
        int shared = Math.min(names.size(), steps.size());
        return names.subList(0, shared).equals(steps.subList(0, shared));
    }
}
