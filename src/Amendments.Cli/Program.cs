using System.CommandLine;
using System.Globalization;
using Amendments.Cli;
using Amendments.Cli.Commands;
using Amendments.Cli.Screens;
using Amendments.Word;

// Messages and help are in English whatever the machine's language; only sorted lists ask for a culture.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var amend = new Contents("Tracks proposed amendments to negotiated texts: who proposed which words, where, and from which document.")
{
    { "init", InitCommand.Make },
    { "draft", () => new Command("draft", "Take in, show and typeset the drafts of the paper.")
        { DraftImportCommand.Make(), DraftListCommand.Make(), DraftShowCommand.Make(), DraftTypesetCommand.Make() } },
    { "participant", () => new Command("participant", "Enter and list participants.")
        { ParticipantAddCommand.Make(), ParticipantListCommand.Make() } },
    { "submission", () => new Command("submission", "Enter and list the documents that participants sent.")
        { SubmissionAddCommand.Make(), SubmissionListCommand.Make() } },
    { "intake", IntakeCommand.Make },
    { "review", ReviewCommand.Make },
    { "coverage", CoverageCommand.Make },
    { "background", () => new Command("background", "Enter, list and show the documents that proposals cite.")
        { BackgroundAddCommand.Make(), BackgroundListCommand.Make(), BackgroundShowCommand.Make() } },
    { "propose", ProposeCommand.Make },
    { "remark", RemarkCommand.Make },
    { "position", PositionCommand.Make },
    { "cite", CiteCommand.Make },
    { "confirm", ConfirmCommand.Make },
    { "withdraw", WithdrawCommand.Make },
    { "correct", CorrectCommand.Make },
    { "confidential", ConfidentialCommand.Make },
    { "redact", RedactCommand.Make },
    { "proposals", ProposalsCommand.Make },
    { "show", ShowCommand.Make },
    { "compare", CompareCommand.Make },
    { "compose", ComposeCommand.Make },
    { "scenario", () => new Command("scenario", "List scenarios.") { ScenarioListCommand.Make() } },
    { "provenance", ProvenanceCommand.Make },
    { "trace", TraceCommand.Make },
    { "proposal", ProposalCommand.Make },
    { "source", SourceCommand.Make },
    { "log", LogCommand.Make },
    { "export", () => new Command("export", "Write a redline of the draft with its proposals.")
        { ExportWordCommand.Make(), ExportHtmlCommand.Make(), ExportSummaryCommand.Make(), ExportTableCommand.Make() } },
    { "report", () => new Command("report", "Write who proposed what, when, in which document, and what became of it.")
        { ReportAuditCommand.Make(), ReportTimelineCommand.Make() } },
    { "search", SearchCommand.Make },
    { "verify", VerifyCommand.Make },
    { "publish", PublishCommand.Make },
    { "seal", SealCommand.Make },
    { "rebuild", RebuildCommand.Make },
    { "demo", DemoCommand.Make },
};

var screen = ChooseScreen.Run();
try
{
    return amend.Run(args, screen);
}
catch (WordDocumentException failure)
{
    screen.Note($"amend: {failure.Message}");
    return ExitCode.Problems;
}
catch (Exception failure)
{
    screen.Note($"amend: {failure.Message}");
    return ExitCode.Failure;
}
finally
{
    screen.Flush();
}
