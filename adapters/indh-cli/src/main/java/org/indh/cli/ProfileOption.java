package org.indh.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Nearest;
import org.indh.core.validation.InvalidProfileException;
import org.indh.core.validation.Profile;
import org.indh.core.validation.Validator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The profile that {@code --profile} asks for: one that ships, by its name, else one's own, by its file. */
final class ProfileOption {
    /** What the option is called in help. */
    static final String LABEL = "NAME|FILE";

    private ProfileOption() {}

    /** @throws ParameterException where there is neither, or the file is no profile */
    static Profile read(String option, Validator validator, CommandSpec spec) {
        if (Profile.shipped().contains(option)) {
            return Profile.named(option);
        }
        if (!isFile(option)) {
            String nearest = Nearest.of(option, Profile.shipped());
            throw new Refusal("profile", Map.of("names", Profile.shipped(), "value", option))
                    .nearest(nearest)
                    .of(spec);
        }
        try {
            List<String> lines = Files.readAllLines(Path.of(option), StandardCharsets.UTF_8);
            return Profile.parse(lines, option, validator.codes());
        } catch (InvalidProfileException e) {
            throw invalid(e, spec);
        } catch (MalformedInputException e) {
            throw new Refusal("profile.utf-8", Map.of("file", option)).of(spec);
        } catch (IOException e) {
            throw new Refusal("profile.unread", Map.of("file", option, "reason", FileTrouble.of(e))).of(spec);
        }
    }

    private static boolean isFile(String option) {
        try {
            return Files.isRegularFile(Path.of(option));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** That a line of the file, or a value that a rule asks for, is not what it should be: what it should be is said in English. */
    static ParameterException invalid(InvalidProfileException fault, CommandSpec spec) {
        return new Refusal("profile.invalid", Map.of("problem", String.valueOf(fault.getMessage()))).of(spec);
    }
}
