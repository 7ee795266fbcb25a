using System.Globalization;
using PcpdCases.Benchmarks.Browser;
using PcpdCases.Benchmarks.Lists;
using PcpdCases.Benchmarks.Rules;

return args switch
{
    ["rules"] => RulesReport.Run(),
    ["lists", "--cases", var cases] when int.TryParse(cases, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => await ListsReport.RunAsync(count, ""),
    ["lists", "--cases", var cases, "--only", var only] when int.TryParse(cases, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => await ListsReport.RunAsync(count, only),
    ["browser", "--cases", var cases] when int.TryParse(cases, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => await BrowserReport.RunAsync(count),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: dotnet run -c Release --project tests/PcpdCases.Benchmarks -- rules | lists --cases N [--only TEXT] | browser --cases N");
    return 2;
}
