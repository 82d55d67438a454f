package org.indh.cli.consolidate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.budget.group.Closing;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.measure.Share;
import org.indh.core.time.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a group whose members' money is added up, as it was typed.
 *
 * @param members its members: a table of them, or {@code A,B=50%}; absent where there is no group
 * @param closing the day up to which the accounts go; absent where nobody said it
 * @param transit how many days money may be on its way; absent where nobody said it
 * @param hasJournal whether the journal of eliminations is wanted
 */
public record GroupRequest(
        @Nullable String members,
        @Nullable String closing,
        @Nullable String transit,
        boolean hasJournal) {
    private static final String OPTION = "--group";
    private static final int LONGEST_TRANSIT = 366;

    /** A comma that is not the one of 33,33 %. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<!=[\\s\\p{Z}]{0,3}\\p{Nd}{1,3}),|,(?!\\p{Nd}+[\\s\\p{Z}]{0,3}[%٪])");

    /** As they are typed. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        if (members != null) {
            options.addAll(List.of(OPTION, members));
        }
        if (closing != null) {
            options.addAll(List.of("--closing", closing));
        }
        if (transit != null) {
            options.addAll(List.of("--transit", transit));
        }
        return options;
    }

    /**
     * The group that is meant; nothing where there is none.
     *
     * @throws QuestionException where what was typed is none
     * @throws UnreadableFileException where the table of its members cannot be read
     */
    Optional<Group> read(Words words) throws QuestionException, UnreadableFileException {
        String typed = members;
        String until = closing;
        if (typed == null) {
            String alone = until != null ? "--closing" : transit != null ? "--transit" : hasJournal ? "--journal" : "";
            if (!alone.isEmpty()) {
                throw new QuestionException(words.say("group.alone", Map.of("option", alone)));
            }
            return Optional.empty();
        }
        if (until == null) {
            throw new QuestionException(words.say("group.no-closing"));
        }
        LocalDate day = day(until, words);
        return Optional.of(Group.of(rows(typed.strip(), words), day, transitDays(words), words));
    }

    private static LocalDate day(String text, Words words) throws QuestionException {
        Optional<LocalDate> day =
                text.isBlank() ? Optional.empty() : StatedDate.parse(text).day();
        return day.orElseThrow(
                () -> new QuestionException(words.say("group.date", Map.of("place", "--closing", "text", text))));
    }

    private int transitDays(Words words) throws QuestionException {
        if (transit == null) {
            return Closing.USUAL_TRANSIT_DAYS;
        }
        String text = transit.strip();
        int days = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : LONGEST_TRANSIT + 1;
        if (days > LONGEST_TRANSIT) {
            throw new QuestionException(words.say("group.transit", Map.of("most", LONGEST_TRANSIT, "text", text)));
        }
        return days;
    }

    /** Those of a table where the text names one or cannot be anything else, else those that it lists. */
    private static List<GroupRow> rows(String typed, Words words) throws QuestionException, UnreadableFileException {
        boolean isList = typed.contains(",") || typed.contains("=");
        if (!isList || Files.isRegularFile(Path.of(typed))) {
            return GroupFile.read(Path.of(typed), words);
        }
        List<GroupRow> rows = new ArrayList<>();
        for (String part : BETWEEN.split(typed, -1)) {
            int equals = part.lastIndexOf('=');
            String name = (equals < 0 ? part : part.substring(0, equals)).strip();
            String share = equals < 0 ? "" : part.substring(equals + 1).strip();
            Optional<Share> read = equals >= 0 && share.isEmpty() ? Optional.empty() : GroupShare.parse(share, words);
            if (name.isEmpty()) {
                throw new QuestionException(words.say("group.form", Map.of("text", typed)));
            }
            if (read.isEmpty()) {
                throw new QuestionException(words.say("group.share", Map.of("place", OPTION, "text", part.strip())));
            }
            rows.add(new GroupRow(name, List.of(), null, read.get(), null, OPTION));
        }
        return rows;
    }
}
