using Amendments.Benchmarks;
using Amendments.Benchmarks.Exports;
using Amendments.Benchmarks.Growth;
using Amendments.Benchmarks.Processes;
using Amendments.Benchmarks.Submissions;
using Amendments.Benchmarks.Trail;
using BenchmarkDotNet.Running;

if (args is ["show", ..])
{
    return ShowProcess.Run(args[1..]);
}

if (args is ["export", ..])
{
    return ExportTurns.Run(args[1..]);
}

if (args is ["memory", ..])
{
    return ExportMemory.Run(args[1..]);
}

if (args is ["marked"])
{
    return MarkedWords.Run();
}

if (args is ["intake", ..])
{
    return IntakeTurns.Run(args[1..]);
}

if (args is ["verify", ..])
{
    return VerifyTurns.Run(args[1..]);
}

if (args is ["record", ..])
{
    return RecordTurns.Run(args[1..]);
}

if (args is ["provenance", ..])
{
    return ProvenanceTurns.Run(args[1..]);
}

if (args is ["plot", var path])
{
    return GrowthPlot.Run(path);
}

BenchmarkSwitcher.FromAssembly(typeof(Settings).Assembly).Run(args, new Settings());
return 0;
