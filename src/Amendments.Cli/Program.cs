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
