package org.elenchus.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.cql.Sentences;
import org.elenchus.rule.RuleSources.SourceFile;
import org.elenchus.text.Sentence;

/** docs/rule-language.md, taken apart into what can be executed. */
record RuleLanguagePage(String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(yaml|lexicon) (\\S+) (\\S+)\n(.*?)^```$");
    private static final Pattern CONLLU = Pattern.compile("(?ms)^```conllu\n(.*?)^```$");

    static RuleLanguagePage read() throws IOException {
        return new RuleLanguagePage(Files.readString(Path.of("docs/rule-language.md")));
    }

    RuleSources sources() {
        List<SourceFile> files = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            boolean rules = matcher.group(1).equals("yaml");
            files.add(new SourceFile(
                    "docs/rule-language.md",
                    matcher.group(2),
                    rules ? SourceFile.Kind.RULES : SourceFile.Kind.LEXICON,
                    matcher.group(3),
                    matcher.group(4)));
        }
        return RuleSources.of(files);
    }

    Sentence sentence() {
        Matcher matcher = CONLLU.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no sentence on the page");
        }
        return Sentences.conllu("ru", matcher.group(1));
    }

    /** The rows of all tables whose head begins so, cells stripped. */
    List<List<String>> rows(String head) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            if (!line.startsWith("|")) {
                inside = false;
            } else if (line.startsWith("| " + head + " |")) {
                inside = true;
            } else if (inside && !line.startsWith("|---")) {
                String[] cells = line.split("(?<!\\\\)\\|", -1);
                rows.add(Arrays.stream(cells, 1, cells.length - 1)
                        .map(cell -> cell.strip().replace("\\|", "|"))
                        .toList());
            }
        }
        return rows;
    }
}
