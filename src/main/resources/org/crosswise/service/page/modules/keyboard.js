/** Enter goes to the next field, Shift and Enter to the one before; "?" tells how a test is done; "/" goes to quick entry. */
export function connectKeyboard(form, quick, isSlashOn) {
  form.addEventListener("keydown", (event) => {
    const field = event.target.closest("[data-field]");
    if (!field || event.isComposing) {
      return;
    }
    if (event.key === "Enter" && !event.target.matches("textarea")) {
      event.preventDefault();
      move(form, field, event.shiftKey ? -1 : 1);
    } else if (event.key === "?" && !event.target.matches("textarea")) {
      event.preventDefault();
      field.closest(".row")?.querySelector(".how-button")?.click();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select");
    if (event.key === "/" && isSlashOn() && !event.ctrlKey && !event.metaKey && !(isTyping && event.target.value !== "")) {
      event.preventDefault();
      quick.focus();
    }
  });
}

function move(form, field, by) {
  const fields = [...form.querySelectorAll("[data-field]")].filter((each) => each.checkVisibility());
  const next = fields[fields.indexOf(field) + by];
  next?.focus();
  if (next?.select) {
    next.select();
  }
}
