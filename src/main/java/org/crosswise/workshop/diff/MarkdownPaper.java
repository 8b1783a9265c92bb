package org.crosswise.workshop.diff;

/** For a review, as Markdown. */
final class MarkdownPaper extends Paper {

    private boolean listed;

    @Override
    void heading(String words) {
        if (!isEmpty()) {
            add("");
        }
        add("## " + words);
        listed = false;
    }

    @Override
    void line(String words) {
        add("");
        add(words);
        listed = false;
    }

    @Override
    void item(String words) {
        if (!listed) {
            add("");
        }
        add("- " + words);
        listed = true;
    }

    @Override
    void code(String language, String lines) {
        String fence = lines.contains("```") ? "~~~~" : "```";
        add("");
        add(fence + language);
        add(lines.stripTrailing());
        add(fence);
        listed = false;
    }

    @Override
    String word(String code) {
        return "`" + code.replace("`", "'") + "`";
    }
}
