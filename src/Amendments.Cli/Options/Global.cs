using System.CommandLine;

namespace Amendments.Cli.Options;

/// <summary>The options that every command has.</summary>
internal static class Global
{
    public static readonly Option<string?> Workspace = new("--workspace", "-w")
    {
        Description = "The folder of the workspace (default: the current folder).",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<string?> As = new("--as")
    {
        Description = "Who records (default: your user name).",
        HelpName = "NAME",
        Recursive = true,
    };

    public static readonly Option<string?> Draft = new("--draft")
    {
        Description = "The draft, by its id or symbol (default: the latest).",
        HelpName = "DRAFT",
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Print data as JSON, version 1.",
        Recursive = true,
    };
}
