using System.CommandLine;
using System.Text;
using Amendments.Cli.Files;
using Amendments.Cli.Options;
using Amendments.Desk;
using Amendments.Git;
using Amendments.Verification;

namespace Amendments.Cli.Commands;

internal static class SealCommand
{
    private static readonly Option<string?> Output = Made.Text("--output", "FILE", "Write the seal to a file.", "-o");

    private static readonly Option<string?> SshKey = Made.Text("--ssh-key", "FILE", "Sign that file with an SSH key.");

    private static readonly Option<string?> GpgKey = Made.Text("--gpg-key", "KEY", "Sign that file with an OpenPGP key.");

    public static Command Make()
    {
        var command = new Command("seal", "Print the hash that stands for everything recorded so far, for the minutes.") { Output, SshKey, GpgKey };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Output) is null && (result.GetResult(SshKey) ?? result.GetResult(GpgKey)) is not null)
            {
                result.AddError("A signature needs a file: add -o FILE.");
            }
        });
        return command.Runs(Run);
    }

    private static int Run(Call call)
    {
        using var store = call.Open();
        var seal = MakeSeal.Run(store, new GitHistory(call.Folder).ReadHead());
        List<string> written = [];
        if (call.Get(Output) is { } path)
        {
            if (OutputFile.Refuse(path, store, call.Folder) is { } refusal)
            {
                call.Report([refusal]);
                return ExitCode.Usage;
            }

            OutputFile.Write(path, Encoding.UTF8.GetBytes(seal.ToString()));
            written = [path, .. Signatures(call, path)];
        }

        return call.Answer(json => Write(json, seal, written), () => Print(call, seal, written));
    }

    private static IEnumerable<string> Signatures(Call call, string path)
    {
        if (call.Get(SshKey) is { } ssh)
        {
            yield return SignatureFile.SignBySsh(path, ssh);
        }

        if (call.Get(GpgKey) is { } gpg)
        {
            yield return SignatureFile.SignByGpg(path, gpg);
        }
    }

    private static void Write(Json.JsonAnswer json, Seal seal, List<string> written) => json
        .Text("paper", seal.Paper)
        .Number("line", seal.Line)
        .Text("hash", seal.Hash)
        .Text("commit", seal.Commit)
        .Texts("written", written);

    private static void Print(Call call, Seal seal, List<string> written)
    {
        foreach (var line in seal.ToString().TrimEnd().Split('\n'))
        {
            call.Screen.Whole(line);
        }

        if (written.Count > 0)
        {
            call.Screen.Whole($"Wrote {string.Join(" and ", written)}.");
        }
    }
}
