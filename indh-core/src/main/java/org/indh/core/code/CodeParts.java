package org.indh.core.code;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code taken apart: a label and numbers from the outermost to the innermost. "IOV 1.1" is "IOV" with 1 and 1,
 * "A.5.63" is "A" with 5 and 63.
 *
 * @param label the word before the numbers, without blanks and points around it; may be empty
 * @param numbers at least one number
 */
public record CodeParts(String label, List<Integer> numbers) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)[\\s.\\-]*([0-9]{1,6}(?:\\.[0-9]{1,6}){0,8})\\.?");

    public CodeParts {
        numbers = ImmutableList.copyOf(numbers);
    }

    /** The parts of a code; empty where it bears no number. */
    public static Optional<CodeParts> of(String code) {
        Matcher match = NUMBERED.matcher(code.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = List.of(match.group(2).split("\\.", -1)).stream()
                .map(Integer::valueOf)
                .toList();
        return Optional.of(new CodeParts(match.group(1), numbers));
    }

    /** The innermost number: 63 of "A.5.63". */
    public int last() {
        return numbers.get(numbers.size() - 1);
    }

    /** The numbers before the innermost: 5 of "A.5.63"; empty for "IOV 1". */
    public List<Integer> leading() {
        return numbers.subList(0, numbers.size() - 1);
    }
}
