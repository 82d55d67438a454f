package org.indh.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indh.core.document.Document;
import org.indh.core.document.Fault;
import org.indh.core.text.Language;
import org.indh.core.validation.CorePack;
import org.indh.core.validation.Validator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** Everything that could not be read of a value which a mapper was asked for, not only the first. */
@SuppressWarnings("exports") // databind is required by those who use this, and by nobody else
public final class UnboundValueException extends DatabindException {
    private static final long serialVersionUID = 1L;

    /** Not written with the exception: its message says the same. */
    private final transient ImmutableList<Problem> problems;

    /**
     * One thing that could not be read.
     *
     * @param pointer the part of the value as a JSON Pointer from the value's own root: "/milestones/An 3"
     * @param code the rule of reading that it breaches: "DC-UNREADABLE"
     * @param text what is wrong, in English
     */
    public record Problem(String pointer, String code, String text) {
        @Override
        public String toString() {
            return (pointer.isEmpty() ? "/" : pointer) + " " + code + ": " + text;
        }
    }

    private UnboundValueException(JsonParser parser, Class<?> type, List<Problem> problems) {
        super(
                parser,
                type.getSimpleName() + " cannot be read: "
                        + problems.stream().map(Problem::toString).collect(Collectors.joining("; ")),
                parser.currentTokenLocation());
        this.problems = ImmutableList.copyOf(problems);
    }

    UnboundValueException(JsonParser parser, Class<?> type, Document<?> document, List<Fault> faults) {
        this(
                parser,
                type,
                faults.stream().map(fault -> problem(fault, document)).toList());
    }

    /** All that could not be read, in the order in which it was met. */
    public List<Problem> problems() {
        return problems;
    }

    private static Problem problem(Fault fault, Document<?> document) {
        Map<String, Object> arguments = new TreeMap<>(fault.facts());
        String raw = fault.raw() == null ? document.raw(fault.path()).orElse("") : fault.raw();
        arguments.putIfAbsent("raw", raw.strip());
        arguments.putIfAbsent("subject", "");
        String text = new CorePack()
                .texts(fault.code())
                .message(
                        fault.variant(),
                        arguments,
                        Language.EN,
                        Validator.standard().terms());
        return new Problem(fault.path().toString(), fault.code(), text);
    }
}
