using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Root = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Path = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    IncidentId = table.Column<long>(type: "bigint", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchEntries_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SearchTokens",
                columns: table => new
                {
                    Token = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    InName = table.Column<bool>(type: "bit", nullable: false),
                    EntryId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTokens", x => new { x.Token, x.InName, x.EntryId });
                    table.ForeignKey(
                        name: "FK_SearchTokens_SearchEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "SearchEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_IncidentId",
                table: "SearchEntries",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Path",
                table: "SearchEntries",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Root",
                table: "SearchEntries",
                column: "Root");

            migrationBuilder.CreateIndex(
                name: "IX_SearchTokens_EntryId",
                table: "SearchTokens",
                column: "EntryId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SearchTokens");

            migrationBuilder.DropTable(
                name: "SearchEntries");
        }
    }
}
