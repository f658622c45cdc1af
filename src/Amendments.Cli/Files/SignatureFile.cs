using System.Globalization;
using Amendments.Readers.Processes;

namespace Amendments.Cli.Files;

/// <summary>A detached signature beside a file, made by the user's own key with the user's own program.</summary>
internal static class SignatureFile
{
    /// <summary>What a signature is for, as ssh-keygen wants it said; whoever verifies has to say the same.</summary>
    public const string Namespace = "amend-seal";

    // Long enough to type a passphrase or to touch a security key.
    private static readonly RunLimits Limits = new(TimeSpan.FromMinutes(3), 1 << 20);

    /// <summary>Signs with an SSH key.</summary>
    /// <returns>The path of the signature.</returns>
    public static string SignBySsh(string file, string key)
    {
        File.Delete($"{file}.sig");
        return Run("ssh-keygen", ["-Y", "sign", "-n", Namespace, "-f", key, file], $"{file}.sig");
    }

    /// <summary>Signs with an OpenPGP key.</summary>
    /// <returns>The path of the signature.</returns>
    public static string SignByGpg(string file, string key) =>
        Run("gpg", ["--batch", "--yes", "--armor", "--local-user", key, "--output", $"{file}.asc", "--detach-sign", file], $"{file}.asc");

    private static string Run(string program, IReadOnlyList<string> arguments, string signature)
    {
        var path = ProgramPath.Find(program, Environment.GetEnvironmentVariable("PATH"))
            ?? throw new FileNotFoundException($"{program} is not installed; the seal was written, but not signed.");
        var run = BoundedRun.Start(path, arguments, Limits);
        return run is { End: RunEnd.Ended, ExitCode: 0 } && File.Exists(signature)
            ? signature
            : throw new IOException(string.Create(CultureInfo.InvariantCulture, $"The seal was written, but not signed: {program} ended with {run.ExitCode} ({run.Error.Trim().ReplaceLineEndings(" ")})."));
    }
}
