using PcpdCases.Benchmarks.Rules;

return args switch
{
    ["rules", ..] => RulesReport.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: dotnet run -c Release --project tests/PcpdCases.Benchmarks -- rules");
    return 2;
}
