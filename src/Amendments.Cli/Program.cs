using System.CommandLine;
using System.Globalization;
using Amendments.Cli;
using Amendments.Cli.Commands;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;

// Messages and help are in English whatever the machine's language; only sorted lists ask for a culture.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var amend = new RootCommand("Tracks proposed amendments to negotiated texts: who proposed which words, where, and from which document.")
{
    InitCommand.Make(),
    new Command("draft", "Take in, show and typeset the drafts of the paper.")
    {
        DraftImportCommand.Make(), DraftListCommand.Make(), DraftShowCommand.Make(), DraftTypesetCommand.Make(),
    },
    new Command("participant", "Enter and list participants.") { ParticipantAddCommand.Make(), ParticipantListCommand.Make() },
    new Command("submission", "Enter and list the documents that participants sent.") { SubmissionAddCommand.Make(), SubmissionListCommand.Make() },
    ProposeCommand.Make(),
    RemarkCommand.Make(),
    PositionCommand.Make(),
    ConfirmCommand.Make(),
    WithdrawCommand.Make(),
    ProposalsCommand.Make(),
    ShowCommand.Make(),
    new Command("export", "Write a redline of the draft with its proposals.") { ExportWordCommand.Make() },
    SearchCommand.Make(),
    Global.Workspace, Global.As, Global.Draft, Global.Json,
};

var screen = ChooseScreen.Run();
try
{
    return CommandLine.Run(amend, args, screen);
}
catch (Exception failure)
{
    screen.Note($"amend: {failure.Message}");
    return failure is Amendments.Word.WordDocumentException ? ExitCode.Problems : ExitCode.Failure;
}
finally
{
    screen.Flush();
}
