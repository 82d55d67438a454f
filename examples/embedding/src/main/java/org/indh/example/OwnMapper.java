package org.indh.example;

import org.indh.json.IndhModule;
import org.indh.logframe.chain.Logframe;
import tools.jackson.databind.json.JsonMapper;

/** A program with objects and a Jackson mapper of its own: the library's values stand inside as files have them. */
public final class OwnMapper {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new IndhModule()).build();

    /**
     * What a partner hands in.
     *
     * @param partner who
     * @param logframe what
     */
    public record Submission(String partner, Logframe logframe) {}

    private OwnMapper() {}

    /** The submission as JSON. */
    public static String write(Submission submission) {
        return MAPPER.writeValueAsString(submission);
    }

    /** The submission that a JSON text holds. */
    public static Submission read(String json) {
        return MAPPER.readValue(json, Submission.class);
    }
}
