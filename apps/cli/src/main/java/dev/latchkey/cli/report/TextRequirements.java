package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.requirement.AccountCandidates;
import dev.latchkey.validation.requirement.Demand;
import dev.latchkey.validation.requirement.ItemRequirements;
import dev.latchkey.validation.requirement.Known;
import dev.latchkey.validation.requirement.OpenChannels;
import dev.latchkey.validation.requirement.RequestChannel;
import dev.latchkey.validation.requirement.Requirements;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The text report of requirements: one paragraph for each item, and the permitted requesters. */
public final class TextRequirements implements RequirementsReport {
    private final Palette palette;

    /**
     * Creates a report.
     *
     * @param palette the colours
     */
    public TextRequirements(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void write(Requirements requirements, TenantSettings tenant, PrintWriter out) {
        for (ItemRequirements item : requirements.getItems()) {
            out.print(palette.strong(item.getItem().type() + " "
                            + Printable.of(item.getItem().id())) + "\n");
            field(out, "comment", demand(item.getComment()));
            field(out, "end date", demand(item.getEndDate()));
            field(out, "latest end", known(item.getLatestEnd(), "none"));
            field(out, "form", known(item.getForm(), "none"));
            item.getAccountChoices().forEach(choice -> write(choice, out));
        }
        out.print("Who may ask: " + ways(requirements.getOpenChannels()) + ".\n");
        if (!requirements.getMissingFacts().isEmpty()) {
            out.print("hint: give what is unknown with --facts FILE\n");
        }
        if (!tenant.describe().isEmpty()) {
            out.print("Settings: " + Printable.of(tenant.describe()) + "\n");
        }
    }

    private void write(AccountCandidates choice, PrintWriter out) {
        Known<List<Account>> accounts = choice.accounts();
        String head = "for " + Printable.of(choice.identity().toString()) + ": ";
        if (accounts.find().isEmpty()) {
            field(out, "accounts", head + known(accounts, "nothing to choose"));
            return;
        }
        field(out, "accounts", head + "choose one on each source");
        for (Account account : accounts.find().get()) {
            String names = List.of(
                            "source " + account.getSourceId(),
                            account.getUuid() == null ? "" : "uuid " + account.getUuid(),
                            account.getNativeIdentity() == null ? "" : "native identity " + account.getNativeIdentity())
                    .stream()
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
            field(out, "", "  " + Printable.of(names));
        }
    }

    private static void field(PrintWriter out, String name, String text) {
        out.print(String.format("  %-10s  %s\n", name, text));
    }

    private String demand(Demand demand) {
        if (!demand.isKnown()) {
            return unknown(demand.getMissingFacts());
        }
        return demand.isRequired() ? palette.error("required") : "not required";
    }

    private String known(Known<?> known, String none) {
        if (!known.isKnown()) {
            return unknown(known.getMissingFacts());
        }
        return known.find().map(value -> Printable.of(value.toString())).orElse(none);
    }

    private String ways(OpenChannels ways) {
        String open = ways.open().stream().map(TextRequirements::describe).collect(Collectors.joining("; "));
        return ways.missing().isEmpty() ? open : open + "; others " + unknown(ways.missing());
    }

    private String unknown(Collection<Fact<?>> facts) {
        return palette.warning("unknown") + ": needs "
                + facts.stream().map(Fact::getText).collect(Collectors.joining(", "));
    }

    private static String describe(RequestChannel way) {
        return switch (way) {
            case SELF -> "people for themselves";
            case MANAGER -> "managers for those whom they manage";
            case ANYONE -> "anyone for anyone";
            case ADMINISTRATOR -> "administrators for anyone";
        };
    }
}
