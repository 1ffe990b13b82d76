using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Facts.Records;

namespace PurposeAnalyzers.Cli.Tests.Reports;

public sealed class RecordKeysTests
{
    [Fact]
    public void Reports_read_every_kind_of_record_that_builds_write() =>
        Assert.Equal(RecordKind.All.Select(kind => kind.Name), RecordKeys.Kinds);
}
