using System.Text;
using Amendments.Git;
using Amendments.Readers.Processes;

namespace Amendments.Cli.Files;

/// <summary>The program git, where it is installed.</summary>
internal static class GitProgram
{
    // A push of a whole history over a slow line; a list of references is short.
    private static readonly RunLimits Limits = new(TimeSpan.FromMinutes(10), 16 << 20);

    public static GitRun? Run(IReadOnlyList<string> arguments)
    {
        if (ProgramPath.Find("git", Environment.GetEnvironmentVariable("PATH")) is not { } git)
        {
            return null;
        }

        var run = BoundedRun.Start(git, arguments, Limits);
        return run.End == RunEnd.Ended
            ? new GitRun(run.ExitCode == 0, Encoding.UTF8.GetString(run.Output), run.Error)
            : new GitRun(false, string.Empty, run.End == RunEnd.OutOfTime ? $"git took more than {Limits.Time.TotalMinutes:0} minutes and was stopped." : "git printed too much and was stopped.");
    }
}
