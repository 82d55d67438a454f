package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.budget.Dimension;
import org.indh.budget.group.Participation;
import org.indh.budget.group.Perimeter;
import org.indh.core.measure.Share;
import org.jspecify.annotations.Nullable;

/** What is to be known beside a group's figures: who joined or left it, and what its members' lines do not say. */
final class GroupNotes {
    private final Grouped grouped;
    private final Words words;

    GroupNotes(Grouped grouped, Words words) {
        this.grouped = grouped;
        this.words = words;
    }

    /** @param same lines that are one money, among those that count */
    List<String> notes(SameMoney same) {
        List<String> notes = new ArrayList<>();
        grouped.group().flatMap(this::changes).ifPresent(notes::add);
        if (grouped.undirected() > 0) {
            notes.add(words.say("group.undirected", Map.of("count", grouped.undirected())));
        }
        parts(grouped.parts(), notes);
        notes.addAll(same.notes(grouped.group().isPresent() ? "same-money.once" : "same-money.added", words));
        return notes;
    }

    private Optional<String> changes(Group group) {
        List<Object> changes = new ArrayList<>();
        for (Perimeter.Change change : group.changes()) {
            changes.add(new Said(words.say(
                    "group.change",
                    Map.of(
                            "name", change.code(),
                            "before", new Said(share(change.before())),
                            "after", new Said(share(change.after()))))));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : group.before().map(before -> words.say("group.changes", Map.of("date", before, "changes", changes)));
    }

    private String share(@Nullable Share share) {
        return share == null ? words.say("group.outside-then") : GroupShare.show(share, words.language());
    }

    private void parts(Participation.Parts parts, List<String> notes) {
        if (!parts.unshared().isEmpty()) {
            notes.add(
                    words.say("group.unshared", Map.of("count", parts.unshared().size())));
        }
        for (Participation.Missing missing : parts.missing()) {
            notes.add(words.say(
                    "group.unreported",
                    Map.of(
                            "project", missing.cell().code(Dimension.PROJECT).orElse(""),
                            "members", missing.members())));
        }
        for (Participation.Contradicting contradicting : parts.contradicting()) {
            notes.add(words.say(
                    "group.contradicting",
                    Map.of(
                            "project",
                            contradicting.cell().code(Dimension.PROJECT).orElse(""),
                            "members",
                            List.copyOf(contradicting.totals().keySet()))));
        }
    }
}
