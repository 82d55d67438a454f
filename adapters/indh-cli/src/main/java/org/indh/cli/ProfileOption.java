package org.indh.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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
            String meant = nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
            throw refused(
                    spec,
                    "--profile takes " + String.join(", ", Profile.shipped()) + " or a file, and '" + option
                            + "' is neither" + meant);
        }
        try {
            List<String> lines = Files.readAllLines(Path.of(option), StandardCharsets.UTF_8);
            return Profile.parse(lines, option, validator.codes());
        } catch (InvalidProfileException e) {
            throw refused(spec, String.valueOf(e.getMessage()));
        } catch (MalformedInputException e) {
            throw refused(spec, "the profile '" + option + "' is not a text in UTF-8");
        } catch (IOException e) {
            throw refused(spec, "the profile '" + option + "' cannot be read: " + ReportFile.reason(e));
        }
    }

    private static boolean isFile(String option) {
        try {
            return Files.isRegularFile(Path.of(option));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static ParameterException refused(CommandSpec spec, String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
